import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const url = process.argv[2] ?? 'http://localhost:4420/zz-components';
const tag = process.argv[3] ?? 'a';
const modes = (process.argv[4] ?? '1280l,390l').split(',');
for (const mode of modes) {
  const w = parseInt(mode), dark = mode.endsWith('d');
  const ctx = await b.newContext({ viewport:{width:w,height:900}, colorScheme: dark?'dark':'light', hasTouch: w<500, isMobile: w<500, javaScriptEnabled: !process.env.NOJS });
  const p = await ctx.newPage();
  p.on('console', m => { if (m.type()==='error'||m.type()==='warning') console.log(mode, m.type(), m.text()); });
  p.on('pageerror', e => console.log(mode,'ERR', e.message));
  await p.goto(url,{waitUntil:'networkidle'});
  const h = await p.evaluate(()=>document.documentElement.scrollHeight);
  const ow = await p.evaluate(()=>document.documentElement.scrollWidth);
  if (ow>w) console.log('OVERFLOW', mode, ow);
  const step = w>500?1500:1900; let i=0;
  for (let y=0;y<h;y+=step) { await p.screenshot({path:`/tmp/shots/${tag}-${mode}-${i++}.png`, fullPage:true, clip:{x:0,y,width:w,height:Math.min(step,h-y)}}); }
  console.log(mode,h,i);
  await ctx.close();
}
await b.close();
