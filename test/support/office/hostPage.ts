import { ADDIN_ORIGIN, CONTROL, CONVERSATION, HOST_ORIGIN, type HostSettings } from "./wire";

/** The page that plays Excel on the web: it holds the add-in in an iframe and hands its messages to the test. */
export function hostPage(addinPage: string, settings: HostSettings): string {
  const hostInfo = `Excel$Web$16.01$${settings.locale}$correlation$$$${settings.sharedRuntime ? "1" : "0"}`;
  const address = `${ADDIN_ORIGIN}/${addinPage}?_host_Info=${hostInfo}`;
  const name = JSON.stringify({ xdmInfo: `${CONVERSATION}|${CONTROL}|${HOST_ORIGIN}` });
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Excel</title><style>body { margin: 0 } iframe { border: 0; width: 100%; height: 100vh }</style></head>
<body><script>
  const frame = document.createElement("iframe");
  frame.name = ${JSON.stringify(name)};
  frame.src = ${JSON.stringify(address)};
  frame.title = "Add-in";
  const post = (message) => frame.contentWindow.postMessage(message, "${ADDIN_ORIGIN}");
  addEventListener("message", async ({ data, origin }) => {
    if (origin !== "${ADDIN_ORIGIN}") return;
    const answer = await globalThis.askExcel(data);
    if (answer !== "") post(answer);
  });
  globalThis.postToAddin = post;
  document.body.append(frame);
</script></body></html>`;
}
