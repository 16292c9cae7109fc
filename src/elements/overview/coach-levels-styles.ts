/** The look of the coach levels, inside their frame. */
import { css } from 'lit';
import { detailDialogStyles } from '../detail-table/detail-dialog.js';
import { moreIconStyles } from '../foundation/icons.js';
import { dialogStyles } from '../parts/dialog.js';
import { groupChooserStyles } from '../parts/group-chooser.js';
import { panelStyles } from '../parts/panel.js';
import { saveButtonStyles } from '../saving/save-button.js';
import { levelsStyles } from './coach-levels-figures.js';
import { overviewStyles } from './overview-styles.js';

const coach = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: 20px 32px;
    margin-block-start: 24px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_border);
  }
  .group {
    min-inline-size: 0;
    break-inside: avoid;
  }
  .group-name {
    font-size: calc(var(--_size) - 1px);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .group .levels {
    gap: 0;
    margin-block-start: 8px;
  }
  .group .level {
    grid-template-columns: 104px minmax(16px, 1fr) auto 52px;
    gap: 8px;
    min-block-size: 28px;
  }
  .group .level-bar {
    block-size: 10px;
  }
  .group-failed {
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
  }
  .group-bones {
    block-size: 164px;
    margin-block-start: 8px;
  }
  .group-bones .bone {
    block-size: 100%;
  }
  .not-additive {
    margin: 16px 0 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
    line-height: 16px;
  }
`;

export const coachStyles = [
  moreIconStyles,
  panelStyles,
  dialogStyles,
  detailDialogStyles,
  groupChooserStyles,
  saveButtonStyles,
  ...overviewStyles,
  levelsStyles,
  coach,
];
