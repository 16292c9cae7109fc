import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { enqueue, whenNear } from '../../../src/elements/charts/chart-queue.js';

describe('enqueue()', () => {
  /** Takes longer than a small chart. */
  const busy = () => {
    for (const end = performance.now() + 20; performance.now() < end;);
  };

  it('runs one long job in a task, the nearest first', async () => {
    const order: string[] = [];
    const run = (name: string) => () => {
      order.push(name);
      queueMicrotask(() => order.push('end of task'));
      busy();
    };
    enqueue(run('far'), 900);
    enqueue(run('here'), 0);
    enqueue(run('near'), 100);
    await waitUntil(() => order.length === 6);
    expect(order).to.deep.equal(['here', 'end of task', 'near', 'end of task', 'far', 'end of task']);
  });
  it('begins in this task where the code has just come, all the same with the nearest, and goes on in others', async () => {
    const order: string[] = [];
    const came = Promise.resolve();
    for (const [name, distance] of [
      ['far', 900],
      ['here', 0],
    ] as const)
      void came.then(() =>
        enqueue(
          () => {
            order.push(name);
            queueMicrotask(() => order.push('end of task'));
            busy();
          },
          distance,
          true,
        ),
      );
    await came;
    for (let i = 0; i < 3; i++) await null; // no task has ended
    expect(order).to.deep.equal(['here', 'end of task']);
    await waitUntil(() => order.length === 4);
    expect(order).to.deep.equal(['here', 'end of task', 'far', 'end of task']);
  });
  it('runs short jobs together', async () => {
    const order: string[] = [];
    for (const name of ['one', 'two'])
      enqueue(() => {
        order.push(name);
        queueMicrotask(() => order.push('end of task'));
      });
    await waitUntil(() => order.length === 4);
    expect(order).to.deep.equal(['one', 'two', 'end of task', 'end of task']);
  });
  it('runs none that was given up', async () => {
    const order: string[] = [];
    enqueue(() => order.push('kept'));
    enqueue(() => order.push('given up'))();
    await aTimeout(30);
    expect(order).to.deep.equal(['kept']);
  });
  it('runs all at once before a page is printed', async () => {
    const order: string[] = [];
    for (const name of ['one', 'two'])
      enqueue(() => {
        order.push(name);
        busy();
      });
    dispatchEvent(new Event('beforeprint'));
    expect(order).to.deep.equal(['one', 'two']);
    await aTimeout(30);
    expect(order).to.have.length(2);
  });
  it('goes on after one that fails', async () => {
    const { onerror } = window;
    window.onerror = () => true;
    let done = false;
    enqueue(() => {
      throw new Error('cannot draw');
    });
    enqueue(() => (done = true));
    await waitUntil(() => done);
    window.onerror = onerror;
  });
});

describe('whenNear()', () => {
  it('waits for what is far below, and says how far what is near is', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p>near</p>
        <div></div>
        <p>far</p>
      </div>`,
    );
    (page.children[1] as HTMLElement).style.setProperty('height', '3000px');
    const seen: [string, number][] = [];
    for (const p of page.querySelectorAll('p'))
      whenNear(p, ({ distance }) => seen.push([p.innerText, distance]));
    await waitUntil(() => seen.length === 1);
    await aTimeout(50);
    expect(seen).to.deep.equal([['near', 0]]);
    page.lastElementChild!.scrollIntoView();
    await waitUntil(() => seen.length === 2);
    scrollTo(0, 0);
  });
  it('calls for everything before a page is printed', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div></div>
        <p>far</p>
      </div>`,
    );
    (page.children[0] as HTMLElement).style.setProperty('height', '3000px');
    let near = false;
    whenNear(page.lastElementChild!, () => (near = true));
    await aTimeout(50);
    expect(near).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(near).to.equal(true);
  });
});
