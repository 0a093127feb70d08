import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.js';

/** Serves the client at the other end of standard input and output, until that ends. */
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
connection.onInitialize((params) => startServer(connection, params));
connection.listen();
