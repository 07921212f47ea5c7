/** Proves that svelte-check really checks: it must find the three errors planted beside this file, and fail. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const tool = fileURLToPath(new URL("../../node_modules/svelte-check/bin/svelte-check", import.meta.url));
const args = [tool, "--workspace", here, "--tsconfig", `${here}tsconfig.json`, "--output", "machine"];
const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });

const found = stdout.split("\n").filter((line) => line.includes(" ERROR ") && line.includes("Planted")).length;
if (status === 0 || found !== 3) {
  console.error(`svelte-check found ${found} of the 3 planted errors: it does not check.\n${stdout}`);
  process.exit(1);
}
console.log("svelte-check finds the planted errors.");
