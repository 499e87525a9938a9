/**
 * Stands in for fast-check in long random runs: the same properties as in the tests, there a seeded sample, here with
 * a seed of their own and AUSDAUER times as many runs (50 if nothing is said). A failure prints the seed to repeat it.
 */
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const times = Number(process.env.AUSDAUER ?? 50);

function assert(property, parameters = {}) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  return fastCheck.assert(property, { ...parameters, seed, numRuns: (parameters.numRuns ?? 100) * times });
}

module.exports = { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
