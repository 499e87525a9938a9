/** English texts of the custom functions; their ids and names stay, so that colleagues share one formula. */
const TEXTS = {
  ZEITRAUM: {
    description:
      "First and last day whose assignments count for a year. Fills two cells side by side (1900 date system).",
    parameters: { jahr: "The year the funds are for, for example 2025." },
  },
};

/** A function or parameter without English text stops the build, and so does a text without its function. */
function englishFunctions(metadata, texts = TEXTS) {
  const known = new Set(metadata.functions.map(({ id }) => id));
  const left = Object.keys(texts).filter((id) => !known.has(id));
  if (left.length > 0)
    throw new Error(`scripts/functions-en.cjs speaks of functions that are gone: ${left.join(", ")}`);
  return { ...metadata, functions: metadata.functions.map((one) => englishFunction(one, texts[one.id])) };
}

function englishFunction(one, text) {
  if (text === undefined) throw missing(one.id);
  const parameters = one.parameters.map((parameter) => {
    const description = text.parameters[parameter.name];
    if (description === undefined) throw missing(`${one.id}, parameter ${parameter.name}`);
    return { ...parameter, description };
  });
  return { ...one, description: text.description, parameters };
}

function missing(what) {
  return new Error(`scripts/functions-en.cjs has no English text for ${what}`);
}

module.exports = { englishFunctions };
