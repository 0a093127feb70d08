import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.js';

/** Serves one client on standard input and output. */
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
connection.onInitialize((params) => startServer(connection, params));
connection.listen();
