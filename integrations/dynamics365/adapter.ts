/**
 * Dynamics 365: an HTML web resource on a form of a model-driven app. The form's OnLoad handler hands the client API
 * over (`setClientApiContext`); the page is on the organisation's own origin, so its session asks for the token.
 */
import type { Host } from '../shared/host.js';
import { langOf } from './lcid.js';

export { dataverseToken } from './dataverse-token.js';

/** The part of `Xrm` that is used. */
export interface DynamicsClient {
  Utility: {
    getGlobalContext(): { userSettings: { userId: string; languageId: number } };
  };
}

/** The part of the form that is used. */
export interface DynamicsForm {
  data: { entity: { getEntityName(): string; getId(): string } };
}

/** The client API tells neither theme nor a change of it; the form gives the web resource its height. */
export function dynamicsHost(xrm: DynamicsClient, form: DynamicsForm | null = null): Host {
  const { userId, languageId } = xrm.Utility.getGlobalContext().userSettings;
  const id = form?.data.entity.getId();
  return {
    context: {
      theme: null,
      lang: langOf(languageId),
      viewer: { id: bare(userId), email: null },
      // A form that creates a record has no id yet.
      record: form && id ? { type: form.data.entity.getEntityName(), id: bare(id) } : null,
    },
  };
}

/** Ids come as `{0F8F...}`. */
const bare = (id: string) => id.replace(/[{}]/g, '').toLowerCase();
