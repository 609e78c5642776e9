using Workerd = import "/workerd/workerd.capnp";

# A date before workers were given Node's modules and globals: nothing but the web's own is there.
const config :Workerd.Config = (services = [(name = "assess", worker = .assess)]);

const assess :Workerd.Worker = (
  compatibilityDate = "2023-01-01",
  modules = [(name = "worker", esModule = embed "compiled/worker.mjs")],
  bindings = [(name = "expected", text = embed "compiled/digest.txt")],
);
