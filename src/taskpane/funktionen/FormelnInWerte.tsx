import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Formelumfang } from "../../application/formelnInWerte";
import { formelnTexts } from "../../i18n/formelnTexts";
import { shellTexts } from "../../i18n/shellTexts";
import type { FormulaCells } from "../../workbook/formulaCells";
import { useNavigation } from "../navigation";
import { useServices } from "../servicesContext";
import { Body } from "../shell/Body";
import { FailedState } from "../shell/FailedState";
import { Foot } from "../shell/Foot";
import { RunningState } from "../shell/RunningState";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { FormelList } from "./FormelList";
import { useUmwandlung } from "./useUmwandlung";

/** Values in place of our formulas, so that colleagues without the add-in see numbers. */
export function FormelnInWerte(): ReactNode {
  const texts = useTexts(formelnTexts);
  const { formulas } = useServices();
  return (
    <Screen title={texts.title}>{formulas === undefined ? <Body /> : <Stage formulas={formulas} />}</Screen>
  );
}

function Stage({ formulas }: { readonly formulas: FormulaCells }): ReactNode {
  const type = useTypography();
  const texts = useTexts(formelnTexts);
  const shell = useTexts(shellTexts);
  const { back } = useNavigation();
  const [umfang, setUmfang] = useState<Formelumfang>("blatt");
  const { umwandlung, search, freeze, undo, choose, goBack } = useUmwandlung(formulas);

  switch (umwandlung.kind) {
    case "wahl":
      return (
        <>
          <Body>
            <p className={type.text}>{texts.intro}</p>
            <Field label={texts.where}>
              <RadioGroup value={umfang} onChange={(_, { value }) => setUmfang(umfangOf(value))}>
                {UMFAENGE.map((one) => (
                  <Radio key={one} value={one} label={texts.umfang[one]} />
                ))}
              </RadioGroup>
            </Field>
          </Body>
          <Foot primary={{ label: texts.search, onClick: () => search(umfang) }} />
        </>
      );
    case "sucht":
      return <RunningState title={texts.searching} />;
    case "gefunden":
      return umwandlung.cells.length === 0 ? (
        said([texts.none], { label: texts.again, onClick: choose })
      ) : (
        <>
          <Body>
            <FormelList
              title={texts.found(umwandlung.cells.length)}
              cells={umwandlung.cells}
              notation={formulas.notation}
            />
          </Body>
          <Foot
            primary={{ label: texts.freeze, onClick: () => freeze(umwandlung.cells) }}
            secondary={{ label: shell.discard, onClick: back }}
            promise={texts.promise}
          />
        </>
      );
    case "ersetzt":
      return <RunningState title={texts.freezing} />;
    case "fertig":
      return (
        <>
          <Body>
            <p className={type.text} role="status">
              {texts.frozen(umwandlung.cells.length)}
            </p>
          </Body>
          <Foot
            primary={{ label: texts.again, onClick: choose }}
            secondary={{ label: texts.undo, onClick: () => undo(umwandlung.cells) }}
            promise={texts.promise}
          />
        </>
      );
    case "holtZurueck":
      return <RunningState title={texts.undoing} />;
    case "zurueck": {
      const { restored, changed } = umwandlung;
      return said([texts.undone(restored), ...(changed === 0 ? [] : [texts.changed(changed)])], {
        label: texts.again,
        onClick: choose,
      });
    }
    case "gescheitert": {
      const { what, refusal, before } = umwandlung;
      return <FailedState what={what} refusal={refusal} onAgain={() => goBack(before)} />;
    }
  }

  function said(
    lines: readonly string[],
    next: { readonly label: string; readonly onClick: () => void },
  ): ReactNode {
    return (
      <>
        <Body>
          <div role="status">
            {lines.map((line) => (
              <p key={line} className={type.text}>
                {line}
              </p>
            ))}
          </div>
        </Body>
        <Foot primary={next} />
      </>
    );
  }
}

const UMFAENGE: readonly Formelumfang[] = ["auswahl", "blatt", "mappe"];

function umfangOf(value: string): Formelumfang {
  return UMFAENGE.find((umfang) => umfang === value) ?? "blatt";
}
