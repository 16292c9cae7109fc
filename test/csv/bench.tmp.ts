import Papa from 'papaparse';
import { csvChunks } from '../../src/csv/write.js';
import { csvBlob } from '../../src/csv/csv-blob.js';
import { readInto } from '../../src/csv/read-into.js';
import { readDataset } from '../../src/csv/read-dataset.js';
import { monitorEventLoopDelay } from 'node:perf_hooks';
const mode = process.argv[2];
const target = Number(process.argv[3] ?? 200) * 1e6;
const header='id,at,person,product,kind,surface,account,temperature,target,ref,channel,object,action,quantity,credits,decision\r\n';
function gen(quoted:boolean, ext:boolean){ return { name:'activity.csv', size: target, async *stream(){ const enc=new TextEncoder(); yield enc.encode(header); let n=0,i=0; while(n<target){ let s=''; for(let k=0;k<3000;k++,i++) s+= quoted? `"ev-${i}-abcdefgh","2024-05-01T10:00:00Z","p${i%1000}","sales-intelligence","interaction","web","a""${i%5000}","warm",,,,,,1,,\r\n` : `ev-${i}-abcdefgh,2024-05-01T10:00:00Z,p${i%1000},sales-intelligence,interaction,web,a${i%5000}${ext&&i%50==0?'é':''},warm,,,,,,1,,\r\n`; const b=enc.encode(s); n+=b.length; yield b; } } }; }
const people={name:'people.csv', stream(){return new Blob(['id\n'+Array.from({length:1000},(_,i)=>`p${i}\n`).join('')]).stream()}};
if (mode) {
 const h=monitorEventLoopDelay({resolution:1}); h.enable(); let t=performance.now(); let peak=0; let count=0;
 const timer=setInterval(()=>{peak=Math.max(peak,process.memoryUsage().rss)},50);
 const src=gen(mode.includes('q'),mode.includes('x'));
 if (mode.includes('real')) { const r=await readDataset([people,src]); console.log(r.report.files); (globalThis as any).k=r.intake; (globalThis as any).gc?.(); console.log('heap after', process.memoryUsage().heapUsed/1e6|0); }
 else { const noop={report:{files:[],refusals:[]},file:()=>({add(){count++},refuse(){}})}; await readInto([src],()=>noop as any); }
 clearInterval(timer); const d=performance.now()-t; console.log(mode,count,'rows',(d/1000).toFixed(1)+'s',(target/d/1000).toFixed(0),'MB/s peak rss',peak/1e6|0,'max delay',(h.max/1e6).toFixed(1),'p99',h.percentile(99)/1e6);
}
