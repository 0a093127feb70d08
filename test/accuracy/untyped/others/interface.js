// Things of an interface that close, in a project with WebSockets.
export function bind(dialogRef, modal, menu, drawer, tab) {
  dialogRef.close(1001);
  dialogRef.afterClosed().subscribe((code) => code === 1006 && menu.close(1006));
  modal.on('close', (code) => code === 1006);
  modal.close({ code: 1006 });
  drawer.close(1005, 'swipe');
  tab.close(1000);
}

export const zip = '1006';
export const year = 1006;
export const ports = [3000, 4000, 1006];

export function onKey(event) {
  if (event.code === 1006 || event.keyCode === 1005) return 'close';
}

export function onError(error) {
  if (error.code === 1006) return 'lost';
  if (error.code === 4001) return 'rejected by the wallet';
}

export function onExit(code) {
  if (code === 1006) return 'exit';
}

export function onResponse({ code, message }) {
  switch (code) {
    case 1006:
      return message;
    case 200:
      return null;
  }
}

export async function pay(wallet) {
  try {
    await wallet.request({ method: 'eth_requestAccounts' });
  } catch (error) {
    if (error.code === 4001) wallet.close(4001);
    if (error.code === -32603) wallet.close(1006);
  }
}
