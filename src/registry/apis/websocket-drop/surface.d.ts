declare module 'websocket' {
  interface connection {
    drop(
      reasonCode?: CloseCodes.Argument<'websocket-drop'>,
      description?: CloseCodes.Reason<'websocket-drop'>,
      skipCloseFrame?: boolean,
    ): void;
  }
}
