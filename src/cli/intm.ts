import { cliTexts } from "../i18n/cliTexts";
import { abgleichen } from "./abgleichen";
import { NotWritten } from "./files";
import { pruefen } from "./pruefen";
import { rechnungen } from "./rechnungen";
import { zuteilen } from "./zuteilen";
import { isTrouble, type Outcome } from "./outcome";

/** Exit code 0: done. 2: the input as a whole was refused, one German sentence on stderr says why. */
async function main([command, ...args]: readonly string[]): Promise<void> {
  const outcome = await run(command, args).catch((error: unknown) => {
    if (error instanceof NotWritten) return { sentence: cliTexts.notWritten(error.file) };
    throw error;
  });
  if (isTrouble(outcome)) {
    console.error(outcome.sentence);
    process.exitCode = 2;
  } else {
    console.log(outcome.text);
  }
}

async function run(command: string | undefined, args: readonly string[]): Promise<Outcome> {
  switch (command) {
    case "abgleichen":
      return abgleichen(args);
    case "pruefen":
      return pruefen(args);
    case "zuteilen":
      return zuteilen(args);
    case "rechnungen":
      return rechnungen(args);
    case undefined:
    case "--hilfe":
    case "--help":
      return { text: cliTexts.usage };
    default:
      return { sentence: cliTexts.unknownCommand(command) };
  }
}

void main(process.argv.slice(2));
