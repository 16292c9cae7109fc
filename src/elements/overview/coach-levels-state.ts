/** What a viewer has chosen of the coach levels, as JSON: a page may keep it and give it back. */
export interface CoachLevelsState {
  v: 1;
  /** Ids of the groups that stand below, side by side. */
  groups?: string[];
}
