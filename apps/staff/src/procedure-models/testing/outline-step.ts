/** The form of step 1.2 of the Hamburg model, as it comes. */
export const outline = {
  tun: 'save',
  number: '1.2',
  'title-de': 'Grobkonzept',
  'title-en': 'Outline concept',
  'description-de': 'Die Pressestelle schreibt ein Grobkonzept.',
  kind: 'concept',
  phase: 'planning',
  worksFrom: 'assignment',
  'outcome-0-de': 'Entwurf liegt vor',
  'outcome-0-en': 'draft is ready',
  'outcome-0-next': '1.3',
} as const
