/** Every node of a syntax tree, from the outside in. */
export function walk(node, see) {
  if (typeof node.type === 'string') see(node);
  for (const child of Object.values(node)) if (child && typeof child === 'object') walk(child, see);
}
