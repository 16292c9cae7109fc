/** Addresses of scripts that the page starts as workers. With Trusted Types only these two can be. */
const OURS = ['large-worker.js', 'mockServiceWorker.js'];

interface Policy {
  createScriptURL(name: string): string;
}

const trustedTypes = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } })
  .trustedTypes;

const rules: Policy = {
  createScriptURL(name) {
    if (!OURS.includes(name))
      throw new TypeError(`Cannot start ${JSON.stringify(name)}: no script of this page`);
    return new URL(name, document.baseURI).href;
  },
};

const policy = trustedTypes?.createPolicy('crm-demo', rules) ?? rules;

export const scriptUrl = (name: string): string => policy.createScriptURL(name);
