using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "workerd.mjs", esModule = embed "workerd.mjs"),
    (name = "server.mjs", esModule = embed "../server.mjs"),
    (name = "attempts.mjs", esModule = embed "../attempts.mjs"),
    (name = "calls.mjs", esModule = embed "../calls.mjs"),
  ],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "VERSION", fromEnvironment = "VERSION")],
);
