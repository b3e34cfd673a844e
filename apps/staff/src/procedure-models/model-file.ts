import { writeBpmn } from '@meinungsbild/formats'
import type { Model } from '@meinungsbild/procedure'
import type { StaffContext } from '../staff-env.ts'

/** A model as the file that was asked for (`?art=json`, `bpmn`); undefined for any other. */
export async function modelFile(
  c: StaffContext,
  model: Model,
  name: string,
): Promise<Response | undefined> {
  switch (c.req.query('art')) {
    case 'json':
      return attached(c, JSON.stringify(model, undefined, 2), 'application/json', `${name}.json`)
    case 'bpmn':
      return attached(c, await writeBpmn(model), 'application/xml', `${name}.bpmn`)
    default:
      return undefined
  }
}

function attached(c: StaffContext, text: string, type: string, name: string): Response {
  return c.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
  })
}
