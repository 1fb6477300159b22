import type { Document } from '../index.ts';
import { type Label, TYPES } from './labels.ts';

/**
 * A checkbox a type, with how many mentions it has. The style sheet alone hides the highlights of a type that is not
 * checked, so the page needs no script. `id` keeps several legends of one page apart.
 */
export function renderLegend(doc: Document, label: Label): string {
  const boxes = TYPES.map(type => {
    const count = doc.entities.filter(entity => entity.type === type).length;
    return (
      `<label class="k-filter k-${type}"><input type="checkbox" id="k-show-${type}" checked> ` +
      `<span class="k-swatch"></span>${label(type)} <span class="k-count">${count}</span></label>`
    );
  });
  return `<fieldset class="k-legend"><legend>${label('legend')}</legend>${boxes.join('')}</fieldset>`;
}
