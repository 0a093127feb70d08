using Workerd = import "/workerd/workerd.capnp";

# An end of a WebSocketPair.
const pair :Workerd.Config = (
  services = [(name = "main", worker = .pairWorker)],
  sockets = .sockets,
);

# A hibernating socket of a Durable Object.
const hibernating :Workerd.Config = (
  services = [(name = "main", worker = .hibernatingWorker)],
  sockets = .sockets,
);

# A client.
const client :Workerd.Config = (
  services = [
    (name = "main", worker = .clientWorker),
    (name = "internet", network = (allow = ["private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = .sockets,
);

const sockets :List(Workerd.Socket) = [(name = "http", http = (), service = "main")];
const date :Text = "2026-11-01";

const pairWorker :Workerd.Worker = (
  modules = [
    (name = "workerd.mjs", esModule = embed "workerd.mjs"),
    (name = "server.mjs", esModule = embed "../server.mjs"),
    (name = "attempts.mjs", esModule = embed "../attempts.mjs"),
    (name = "calls.mjs", esModule = embed "../calls.mjs"),
  ],
  compatibilityDate = .date,
  bindings = [(name = "VERSION", fromEnvironment = "VERSION")],
);

const hibernatingWorker :Workerd.Worker = (
  modules = [
    (name = "workerd-hibernating.mjs", esModule = embed "workerd-hibernating.mjs"),
    (name = "server.mjs", esModule = embed "../server.mjs"),
    (name = "attempts.mjs", esModule = embed "../attempts.mjs"),
    (name = "calls.mjs", esModule = embed "../calls.mjs"),
  ],
  compatibilityDate = .date,
  bindings = [
    (name = "VERSION", fromEnvironment = "VERSION"),
    (name = "SOCKETS", durableObjectNamespace = "Sockets"),
  ],
  durableObjectNamespaces = [(className = "Sockets", uniqueKey = "sockets")],
  durableObjectStorage = (inMemory = void),
);

const clientWorker :Workerd.Worker = (
  modules = [
    (name = "workerd-client.mjs", esModule = embed "workerd-client.mjs"),
    (name = "client.mjs", esModule = embed "../client.mjs"),
    (name = "attempts.mjs", esModule = embed "../attempts.mjs"),
    (name = "calls.mjs", esModule = embed "../calls.mjs"),
  ],
  compatibilityDate = .date,
  bindings = [(name = "VERSION", fromEnvironment = "VERSION")],
);
