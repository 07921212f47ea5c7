/** WebDriver, spoken in plain HTTP to a WebKitWebDriver that each window has for itself. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** How long anything may take to appear, in milliseconds. */
export const patience = 20_000;

/** How long the server may take to answer one request, in milliseconds. */
const slowest = 60_000;

/** What a server is started with. */
export type ServerOptions = { readonly env: NodeJS.ProcessEnv };

/** Asks until the answer is not `undefined`. Asking is how a journey waits: it never sleeps for a fixed time. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A running WebKitWebDriver with one window. */
export class Session {
  private constructor(
    private readonly companions: readonly ChildProcess[],
    private readonly port: number,
    private readonly id: string,
  ) {}

  /** Starts a server, and in it the program `binary`. */
  static async start(binary: string, args: readonly string[], { env }: ServerOptions): Promise<Session> {
    const companions: ChildProcess[] = [];
    try {
      // A bus of its own: over a shared one the program would find the window before it, still closing, and give way.
      const [bus, address] = await startBus(env);
      companions.push(bus);
      const port = await freePort();
      const server = spawn("WebKitWebDriver", ["--host=127.0.0.1", `--port=${port}`], {
        env: { ...env, DBUS_SESSION_BUS_ADDRESS: address },
        stdio: "ignore",
        // A group of its own, that the program and all it starts belong to.
        detached: true,
      });
      companions.push(server);
      await once(server, "spawn");
      await until("WebKitWebDriver", () => send<{ ready: boolean }>(port, "GET", "/status"));
      const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } };
      const { sessionId } = await send<{ sessionId: string }>(port, "POST", "/session", { capabilities });
      return new Session(companions, port, sessionId);
    } catch (error) {
      await stop(companions);
      throw error;
    }
  }

  get<T>(path: string): Promise<T> {
    return send(this.port, "GET", `/session/${this.id}${path}`);
  }

  post<T>(path: string, body: object = {}): Promise<T> {
    return send(this.port, "POST", `/session/${this.id}${path}`, body);
  }

  /** Closes the window and ends all that was started for it. */
  async end() {
    try {
      await send(this.port, "DELETE", `/session/${this.id}`);
    } finally {
      await stop(this.companions);
    }
  }
}

/** A message bus, and where it listens. */
async function startBus(env: NodeJS.ProcessEnv): Promise<[ChildProcess, string]> {
  const bus = spawn("dbus-daemon", ["--session", "--nofork", "--nosyslog", "--print-address=1"], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const [line] = (await once(bus.stdout, "data")) as [Buffer];
  return [bus, line.toString().trim()];
}

/** Ends processes and all that they started, the last one first. */
async function stop(companions: readonly ChildProcess[]) {
  for (const companion of companions.toReversed()) {
    if (companion.pid === undefined || companion.exitCode !== null) continue;
    const ended = once(companion, "exit");
    process.kill(-companion.pid);
    await ended;
  }
}

async function send<T>(port: number, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    signal: AbortSignal.timeout(slowest),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: T };
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port on this machine");
  return address.port;
}
