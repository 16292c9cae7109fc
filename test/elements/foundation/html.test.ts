/** The template tag, beside Lit's own. Every template of the library: test/embedding/templates.e2e.test.ts. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { live } from 'lit/directives/live.js';
import { html, nothing } from '../../../src/elements/foundation/html.js';
import { readings } from '../../embedding/both-tags.js';

const HOLE = '${}';

const textIn = (host: Element): string => (host.textContent ?? '').replace(/\s/g, '');

describe('html', () => {
  for (const [what, template] of [
    ['nothing at all', ''],
    ['text', 'plain text'],
    ['a hole alone', '${}'],
    ['holes and text side by side', 'a${}${} b ${}'],
    ['elements in elements', '<ul>\n  <li>one</li>\n  <li>${}<b>two</b>${}</li>\n</ul>'],
    ['attributes in every way of quoting', `<p id="a b" title='c "d"' lang=en hidden>e</p>`],
    [
      'a value of one hole, of several, and between texts',
      '<p id=${} class="a ${} b-${} ${}" title=\'${}\'></p>',
    ],
    ['booleans', '<button ?disabled=${} ?hidden="${}">go</button>'],
    ['properties, whose names have capitals', '<input .value=${} .defaultValue="${} and ${}" />'],
    ['events', '<button @click=${} @beforetoggle=${}>go</button>'],
    ['an element itself', '<p ${} class=${}></p>'],
    ['empty elements', '<p>a<br>b<br/><input type="text" value=${}/><img alt=""></p>${}'],
    ['an element that is not empty, and ends with a slash', '<p class=${}/>text</p>'],
    [
      'a table of rows',
      '<table><colgroup><col /></colgroup><tbody>${}<tr>${}<td>a</td></tr></tbody></table>',
    ],
    ['a row alone', '<tr class=${}>\n  <th scope="row">${}</th>\n  <td>b</td>\n</tr>\n'],
    ['an option alone', '<option value=${} ?selected=${}>${}</option>'],
    ['comments', 'a<!-- b > "c" -->d<!---->${}'],
    ['a hole in a comment, which is never filled', '<p>${}<!-- ${} and ${} -->${}</p>'],
    [
      'entities in texts and values',
      '<p title="a &amp; &quot;b&quot; ${} &lt;">&lt;p&gt;&nbsp;&#8211;&#x2014;${}&apos;</p>',
    ],
    ['signs that look like tags', 'a < b > c <3 ${} & d'],
    ['capitals in tags and attributes', '<DIV CLASS="a" Title=${}>${}</Div>'],
    [
      'tags over several lines',
      '<button\n  class="quiet ${}"\n  type="button"\n  @click=${}\n>\n  ${}\n</button\n>',
    ],
    ['a sign of a tag within a value', '<p title="a > b" class=${}>c</p>'],
  ] as const)
    it(`reads as Lit's tag does: ${what}`, () => {
      const [stock, ours] = readings(template.split(HOLE));
      expect(ours).to.deep.equal(stock);
    });

  it('makes a template once, when it is first shown', () => {
    const make = document.createElement.bind(document);
    const made: string[] = [];
    document.createElement = ((tag: string) => (made.push(tag), make(tag))) as typeof document.createElement;
    try {
      const view = (name: string) => html`<p>${name}</p>`;
      const first = view('a');
      expect(made, 'nothing before it is shown').to.deep.equal([]);
      const [one, two] = [make('div'), make('div')];
      render(first, one);
      render(view('b'), two);
      render(view('c'), one);
      expect(made).to.deep.equal(['template', 'p']);
      expect([one.textContent, two.textContent]).to.deep.equal(['c', 'b']);
    } finally {
      Reflect.deleteProperty(document, 'createElement');
    }
  });
  it('keeps the nodes when only values change', () => {
    const host = document.createElement('div');
    const view = (list: string[], on: boolean) =>
      html`<ul class=${on ? 'on' : nothing}>
        ${list.map((text) => html`<li>${text}</li>`)}
      </ul>`;
    render(view(['a', 'b'], true), host);
    const [list, item] = [host.querySelector('ul'), host.querySelector('li')];
    render(view(['c', 'd', 'e'], false), host);
    expect(host.querySelector('ul')).to.equal(list);
    expect(host.querySelector('li')).to.equal(item);
    expect(textIn(host)).to.equal('cde');
    expect(list!.hasAttribute('class')).to.be.false;
    render(nothing, host);
    expect(host.children).to.have.length(0);
  });
  it('hears events, and takes directives', () => {
    const host = document.createElement('div');
    const heard: string[] = [];
    const view = (value: string) => html`<input .value=${live(value)} @input=${() => heard.push(value)} />`;
    render(view('a'), host);
    const input = host.querySelector('input')!;
    input.value = 'typed';
    input.dispatchEvent(new Event('input'));
    render(view('a'), host);
    expect(input.value).to.equal('a');
    expect(heard).to.deep.equal(['a']);
  });
  it('never sets innerHTML', () => {
    const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
    const host = document.createElement('div');
    Object.defineProperty(Element.prototype, 'innerHTML', {
      configurable: true,
      set() {
        throw new Error('innerHTML was set');
      },
    });
    try {
      render(
        html`<table>
          <tbody>
            ${[1, 2].map(
              (n) =>
                html`<tr>
                  <td>${n}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
        host,
      );
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', innerHTML);
    }
    expect(textIn(host)).to.equal('12');
  });

  for (const [what, template] of [
    ['a tag that is left open', '<div><p>a</div>'],
    ['a tag that is never closed', '<div><p>a</p>'],
    ['a tag that closes nothing', '<p>a</p></div>'],
    ['an entity it does not know', '<p>&eacute;</p>'],
  ] as const)
    it(`refuses ${what}, and names it`, () => {
      const strings = Object.assign([template], { raw: [template] });
      expect(() => render(html(strings), document.createElement('div'))).to.throw(
        /^Cannot read a template: /,
      );
    });
});
