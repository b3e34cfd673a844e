import type { mathFunctions } from './math.ts'
import type { FunctionHelp } from './function-help.ts'

export const mathHelp: Readonly<Record<keyof typeof mathFunctions, FunctionHelp>> = {
  abs: {
    usage: { de: 'abs(x)', en: 'abs(x)' },
    de: 'Die Zahl ohne Vorzeichen.',
    en: 'The number without its sign.',
    example: ['abs(-3)', 3],
  },
  floor: {
    usage: { de: 'floor(x)', en: 'floor(x)' },
    de: 'Abgerundet auf eine ganze Zahl.',
    en: 'Rounded down to a whole number.',
    example: ['floor(-2.5)', -3],
  },
  ceil: {
    usage: { de: 'ceil(x)', en: 'ceil(x)' },
    de: 'Aufgerundet auf eine ganze Zahl.',
    en: 'Rounded up to a whole number.',
    example: ['ceil(2.1)', 3],
  },
  trunc: {
    usage: { de: 'trunc(x)', en: 'trunc(x)' },
    de: 'Ohne die Nachkommastellen.',
    en: 'Without its decimals.',
    example: ['trunc(-2.5)', -2],
  },
  round: {
    usage: { de: 'round(x, stellen)', en: 'round(x, decimals)' },
    de: 'Kaufmännisch gerundet, auf ganze Zahlen oder so viele Nachkommastellen.',
    en: 'Rounded half away from zero, to whole numbers or so many decimals.',
    example: ['round(1.005, 2)', 1.01],
  },
  sqrt: {
    usage: { de: 'sqrt(x)', en: 'sqrt(x)' },
    de: 'Die Quadratwurzel.',
    en: 'The square root.',
    example: ['sqrt(9)', 3],
  },
  exp: {
    usage: { de: 'exp(x)', en: 'exp(x)' },
    de: 'e hoch x.',
    en: 'e to the power of x.',
    example: ['exp(0)', 1],
  },
  ln: {
    usage: { de: 'ln(x)', en: 'ln(x)' },
    de: 'Der natürliche Logarithmus.',
    en: 'The natural logarithm.',
    example: ['ln(1)', 0],
  },
  log10: {
    usage: { de: 'log10(x)', en: 'log10(x)' },
    de: 'Der Logarithmus zur Basis 10.',
    en: 'The logarithm to base 10.',
    example: ['log10(1000)', 3],
  },
  sin: {
    usage: { de: 'sin(x)', en: 'sin(x)' },
    de: 'Der Sinus.',
    en: 'The sine.',
    example: ['sin(0)', 0],
  },
  cos: {
    usage: { de: 'cos(x)', en: 'cos(x)' },
    de: 'Der Kosinus.',
    en: 'The cosine.',
    example: ['cos(0)', 1],
  },
  tan: {
    usage: { de: 'tan(x)', en: 'tan(x)' },
    de: 'Der Tangens.',
    en: 'The tangent.',
    example: ['tan(0)', 0],
  },
  asin: {
    usage: { de: 'asin(x)', en: 'asin(x)' },
    de: 'Der Winkel zu einem Sinus.',
    en: 'The angle of a sine.',
    example: ['asin(0)', 0],
  },
  acos: {
    usage: { de: 'acos(x)', en: 'acos(x)' },
    de: 'Der Winkel zu einem Kosinus.',
    en: 'The angle of a cosine.',
    example: ['acos(1)', 0],
  },
  atan: {
    usage: { de: 'atan(x)', en: 'atan(x)' },
    de: 'Der Winkel zu einem Tangens.',
    en: 'The angle of a tangent.',
    example: ['atan(0)', 0],
  },
  atan2: {
    usage: { de: 'atan2(y, x)', en: 'atan2(y, x)' },
    de: 'Der Winkel zum Punkt (x, y).',
    en: 'The angle to the point (x, y).',
    example: ['atan2(0, 1)', 0],
  },
  pi: {
    usage: { de: 'pi()', en: 'pi()' },
    de: 'Die Kreiszahl.',
    en: 'The ratio of a circle’s circumference to its diameter.',
    example: ['round(pi(), 4)', 3.1416],
  },
}
