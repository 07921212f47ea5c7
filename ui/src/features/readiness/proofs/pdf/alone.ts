/** Takes from the worker what could reach beyond the program: it reads files of strangers, and the window's content policy does not bind it. */
for (const way of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "importScripts"]) {
  Reflect.set(globalThis, way, undefined);
}
