import type { DocumentDefinition } from '@meinungsbild/procedure'

/** A kind of document for which there may be a template, with the sections that it has in any procedure. */
export type TemplatedDocument = Pick<DocumentDefinition, 'id' | 'title' | 'sections'>
