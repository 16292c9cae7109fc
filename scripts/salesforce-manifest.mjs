/** From Salesforce's source format to its metadata format: other file names, and a list of what there is. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

const API_VERSION = '62.0';

/**
 * Folder, name of the kind, ending of a component's file; `plain`: in metadata format it stands without `-meta.xml`.
 * In the order in which they may be taken away: what uses others before those.
 */
export const COMPONENT_TYPES = [
  { folder: 'permissionsets', type: 'PermissionSet', ending: '.permissionset', plain: true },
  { folder: 'tabs', type: 'CustomTab', ending: '.tab', plain: true },
  { folder: 'pages', type: 'ApexPage', ending: '.page' },
  { folder: 'lwc', type: 'LightningComponentBundle' },
  { folder: 'classes', type: 'ApexClass', ending: '.cls' },
  { folder: 'messageChannels', type: 'LightningMessageChannel', ending: '.messageChannel', plain: true },
  { folder: 'labels', type: 'CustomLabel', ending: '.labels', plain: true },
  { folder: 'staticresources', type: 'StaticResource', ending: '.resource' },
  { folder: 'namedCredentials', type: 'NamedCredential', ending: '.namedCredential', plain: true },
  { folder: 'externalCredentials', type: 'ExternalCredential', ending: '.externalCredential', plain: true },
  { folder: 'cspTrustedSites', type: 'CspTrustedSite', ending: '.cspTrustedSite', plain: true },
  { folder: 'customPermissions', type: 'CustomPermission', ending: '.customPermission', plain: true },
];

const typeOf = (path) => COMPONENT_TYPES.find(({ folder }) => path.startsWith(`${folder}/`));

/** Path in metadata format -> text, of everything below `source` but unpacked static resources. */
export async function metadataFiles(source) {
  const files = new Map();
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/^staticresources\/[^/]+\//.test(path))
    .sort();
  for (const path of paths) {
    const type = typeOf(path);
    if (!type) throw new Error(`Cannot build the Salesforce package: ${path} is of no known kind`);
    const name = type.plain ? path.replace(/-meta\.xml$/, '') : path;
    files.set(name, await readFile(join(source, path), 'utf8'));
  }
  return files;
}

/** What to deploy, what to take away, and the empty list that must stand beside the latter. */
export function manifest(files) {
  const members = COMPONENT_TYPES.map(({ folder, type, ending }) => ({
    type,
    names: namesIn(
      [...files].filter(([path]) => path.startsWith(`${folder}/`)),
      type,
      ending,
    ),
  })).filter(({ names }) => names.length > 0);
  return {
    packageXml: packageXml(members),
    destructiveXml: packageXml(members, { version: false }),
    emptyXml: packageXml([]),
  };
}

function namesIn(files, type, ending) {
  if (type === 'CustomLabel')
    return files
      .flatMap(([, text]) => [...text.matchAll(/<fullName>(\w+)</g)].map(([, name]) => name))
      .sort();
  const names = files
    .map(([path]) => path.split('/')[1])
    .map((name) => name.replace(/-meta\.xml$/, ''))
    .filter((name) => !ending || name.endsWith(ending))
    .map((name) => (ending ? name.slice(0, -ending.length) : name));
  return [...new Set(names)].sort();
}

function packageXml(members, { version = true } = {}) {
  const types = members.map(
    ({ type, names }) =>
      `    <types>\n${names.map((name) => `        <members>${name}</members>\n`).join('')}` +
      `        <name>${type}</name>\n    </types>\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Package xmlns="http://soap.sforce.com/2006/04/metadata">\n' +
    `${types.join('')}${version ? `    <version>${API_VERSION}</version>\n` : ''}</Package>\n`
  );
}
