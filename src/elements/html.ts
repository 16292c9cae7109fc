/**
 * The one address of the template tag: a build for Salesforce swaps this file for a tag that parses without innerHTML.
 * It wants closed tags, `<tbody>` and no svg, so every template here is written that way.
 */
export { html, nothing } from 'lit';
