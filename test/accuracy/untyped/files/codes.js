export const SocketClose = { bye: 1000, lost: 1006, banned: 4003 }; // = declared 1000 = declared 1006 = declared 4003
export const HTTP = { gone: 410, teapot: 418 };
