// oxlint-disable-next-line typescript/triple-slash-reference -- whoever compiles this package from outside would not find it otherwise
/// <reference path="./bpmn-moddle.d.ts" />
import { BpmnModdle } from 'bpmn-moddle'
import { modelShape, stepShape, wayShape } from './model-shapes.ts'
import { innerShape, shapesIn, type Field, type Shape } from './shape.ts'

/** The name of our own part of a BPMN file. */
const namespace = 'urn:meinungsbild:procedure-model:1'

/** Reads and writes BPMN 2.0 with our extension. */
export function ourModdle(): BpmnModdle {
  const shapes = [modelShape, stepShape, wayShape].reduce<readonly Shape[]>(
    (all, shape) => shapesIn(shape, all),
    [],
  )
  const byName = new Map(shapes.map((shape) => [shape.name, shape]))
  return new BpmnModdle({
    mb: {
      name: 'Meinungsbild',
      prefix: 'mb',
      uri: namespace,
      xml: { tagAlias: 'lowerCase' },
      types: Array.from(byName.values(), ({ name, fields }) => ({
        name,
        superClass: ['Element'],
        properties: Object.entries(fields).map(([key, field]) => ({
          name: key,
          ...typeOf(field),
        })),
      })),
    },
  })
}

function typeOf(field: Field): object {
  switch (field) {
    case 'text':
    case 'list':
    case 'maybeList':
      return { isAttr: true, type: 'String' }
    case 'flag':
      return { isAttr: true, type: 'Boolean' }
    case 'number':
      return { isAttr: true, type: 'Integer' }
    default:
      return { type: innerShape(field)?.name, ...('one' in field ? {} : { isMany: true }) }
  }
}
