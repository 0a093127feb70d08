exports.CLOSE = { NORMAL: 1000, LOST: 1006, APP: 4200 }; // = declared 1000 = declared 1006 = declared 4200
exports.RETRY = [1001, 1006, 1012]; // = declared 1001 = declared 1006 = declared 1012
