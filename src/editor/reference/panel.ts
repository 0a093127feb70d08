import { type Disposable, type Event, env, Uri, ViewColumn, type Webview, type WebviewPanel, window } from 'vscode';
import type { Reference } from '../../session/reference.js';
import type { Insertion } from './insertion.js';
import type { FromPage, ToPage } from './messages.js';
import { isCode } from './openReference.js';

export interface ReferencePanel extends Disposable {
  /** Opens it, or brings it to the front. With a code, its row is shown. */
  show(code?: number): void;
}

const viewType = 'closeCodes.reference';

/** The reference beside the editor: one panel with the page of page/main.tsx. */
export function createReferencePanel(
  extension: Uri,
  insertion: Insertion,
  load: () => Promise<Reference>,
  outdated: readonly Event<void>[],
): ReferencePanel {
  const files = Uri.joinPath(extension, 'dist', 'reference');
  const options = { enableScripts: true, localResourceRoots: [files] };
  let panel: WebviewPanel | undefined;
  /** Whether the page can receive messages. A hidden page can't. */
  let isReady = false;
  let wanted: number | undefined;

  const tell = (message: ToPage) => panel?.webview.postMessage(message);

  function showWanted(): void {
    if (!isReady || wanted === undefined) return;
    tell({ kind: 'show', code: wanted });
    wanted = undefined;
  }

  async function answer(request: FromPage): Promise<void> {
    switch (request.kind) {
      case 'ready':
        await tell({ kind: 'reference', reference: await load() });
        isReady = true;
        return showWanted();
      case 'insert':
      case 'copy':
        await tell({ kind: 'done', message: await insertion[request.kind](request.code) });
    }
  }

  function adopt(opened: WebviewPanel): void {
    panel = opened;
    isReady = false;
    opened.iconPath = Uri.joinPath(extension, 'media', 'icon.png');
    opened.webview.options = options;
    opened.webview.html = html(opened.webview, files);
    opened.webview.onDidReceiveMessage((message: unknown) => {
      if (isRequest(message)) return answer(message);
    });
    opened.onDidChangeViewState(() => {
      isReady &&= opened.visible;
    });
    opened.onDidDispose(() => {
      panel = undefined;
    });
  }

  const listeners = outdated.map((event) =>
    event(async () => {
      if (isReady) tell({ kind: 'reference', reference: await load() });
    }),
  );
  const serializer = window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (restored) => adopt(restored),
  });

  return {
    show(code) {
      wanted = code;
      if (panel) panel.reveal();
      else {
        const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
        adopt(window.createWebviewPanel(viewType, 'WebSocket Close Codes', column, options));
      }
      showWanted();
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
      serializer.dispose();
      panel?.dispose();
    },
  };
}

function isRequest(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  if (message.kind === 'ready') return true;
  return (message.kind === 'insert' || message.kind === 'copy') && 'code' in message && isCode(message.code);
}

/** The page. Its policy allows nothing but its own script and style. */
function html(webview: Webview, files: Uri): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>WebSocket Close Codes</title>
  <link rel="stylesheet" href="${webview.asWebviewUri(Uri.joinPath(files, 'page.css'))}">
</head>
<body>
  <div id="page"></div>
  <script nonce="${nonce}" src="${webview.asWebviewUri(Uri.joinPath(files, 'page.js'))}"></script>
</body>
</html>`;
}
