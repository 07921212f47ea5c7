import { test } from "vitest";
import { inWindow } from "./driver";
test("mini", async () => {
  await inWindow({ args: ["--automation"] }, async (app) => {
    const race = (p: Promise<any>) => Promise.race([p.then(()=>"ok"), new Promise(r=>setTimeout(()=>r("HUNG"),3000))]);
    const out: any[] = [await race((app as any).session.post("/url", { url: process.env.PAGE }))];
    const b = (await app.select("button"))[0];
    for (const x of process.env.ZMODE!) {
      if (x === "c") await app.click(b!);
      if (x === "l") await app.name(b!);
      if (x === "p") out.push(await race(app.picture("/tmp/xt/z.png")));
      if (x === "i") await app.script("return document.body.innerText");
      if (x === "r") await (app as any).session.post("/window/rect", { width: 1024, height: 640 });
      if (x === "a") out.push(await race((app as any).session.post("/execute/async", { script: "const d=arguments[0];requestAnimationFrame(()=>requestAnimationFrame(()=>d(1)))", args: [] })));
    }
    console.log("RESULT", process.env.PAGE, process.env.ZMODE, ...out);
    (app as any).session.process.kill();
  }).catch(e => {  });
}, 20000);
