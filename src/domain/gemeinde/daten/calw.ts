import { landkreisOf } from "../landkreis";

/** AGS, name, kind, inhabitants, Verwaltungsgemeinschaft. Never count an AGS on: the numbers have gaps. */
export const CALW = landkreisOf(
  "Landkreis Calw",
  "Destatis, Gemeindeverzeichnis GV100AD, Gebietsstand 30.11.2023",
  [
    ["08235006", "Altensteig", "Stadt", 10916, "VVG der Stadt Altensteig"],
    ["08235007", "Althengstett", "Gemeinde", 7963, "GVV Althengstett"],
    ["08235008", "Bad Liebenzell", "Stadt", 9795, "VVG der Stadt Bad Liebenzell"],
    ["08235018", "Dobel", "Gemeinde", 2451, "VVG der Stadt Bad Herrenalb"],
    ["08235020", "Ebhausen", "Gemeinde", 4786, "VVG der Stadt Nagold"],
    ["08235022", "Egenhausen", "Gemeinde", 2096, "VVG der Stadt Altensteig"],
    ["08235025", "Enzklösterle", "Gemeinde", 1434, "VVG der Stadt Bad Wildbad"],
    ["08235029", "Gechingen", "Gemeinde", 3732, "GVV Althengstett"],
    ["08235032", "Haiterbach", "Stadt", 6005, "VVG der Stadt Nagold"],
    ["08235033", "Bad Herrenalb", "Stadt", 8212, "VVG der Stadt Bad Herrenalb"],
    ["08235035", "Höfen an der Enz", "Gemeinde", 1711, "VVG der Stadt Bad Wildbad"],
    ["08235046", "Nagold", "Große Kreisstadt", 22985, "VVG der Stadt Nagold"],
    ["08235047", "Neubulach", "Stadt", 5796, "GVV Teinachtal"],
    ["08235050", "Neuweiler", "Gemeinde", 3214, "GVV Teinachtal"],
    ["08235055", "Oberreichenbach", "Gemeinde", 3019, "VVG der Stadt Calw"],
    ["08235057", "Ostelsheim", "Gemeinde", 2603, "GVV Althengstett"],
    ["08235060", "Rohrdorf", "Gemeinde", 1970, "VVG der Stadt Nagold"],
    ["08235065", "Schömberg", "Gemeinde", 8118, "Schömberg"],
    ["08235066", "Simmersfeld", "Gemeinde", 2259, "VVG der Stadt Altensteig"],
    ["08235067", "Simmozheim", "Gemeinde", 2931, "GVV Althengstett"],
    ["08235073", "Unterreichenbach", "Gemeinde", 2449, "VVG der Stadt Bad Liebenzell"],
    ["08235079", "Bad Wildbad", "Stadt", 10495, "VVG der Stadt Bad Wildbad"],
    ["08235080", "Wildberg", "Stadt", 10443, "Wildberg"],
    ["08235084", "Bad Teinach-Zavelstein", "Stadt", 3251, "GVV Teinachtal"],
    ["08235085", "Calw", "Große Kreisstadt", 24219, "VVG der Stadt Calw"],
  ],
);
