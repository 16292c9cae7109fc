/** What custom-elements.json says: the elements and their events, as somebody who embeds them sees them. */
const isOurs = ({ customElement, superclass, name }) =>
  customElement ||
  /^(LitElement|UsageElement|DetailEvent)$/.test(superclass?.name ?? '') ||
  name === 'DetailEvent';
const isPublic = ({ name, privacy, static: fixed }) =>
  !name.startsWith('#') && !/^(private|protected)$/.test(privacy) && !fixed;

export default {
  globs: ['src/elements/**/*.ts', 'src/embed/*.ts'],
  litelement: true,
  packagejson: false, // else a run into another folder would be named in package.json
  plugins: [
    {
      name: 'only-what-a-page-sees',
      packageLinkPhase({ customElementsManifest: manifest }) {
        for (const module of manifest.modules) {
          module.declarations = (module.declarations ?? []).filter(isOurs);
          const names = new Set(module.declarations.map(({ name }) => name));
          module.exports = (module.exports ?? []).filter(({ declaration }) => names.has(declaration?.name));
          for (const declaration of module.declarations) {
            declaration.members = declaration.members?.filter(isPublic);
            for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
              if (member.default?.length > 80) delete member.default;
          }
        }
        manifest.modules = manifest.modules
          .filter(({ declarations }) => declarations.length > 0)
          .sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    },
  ],
};
