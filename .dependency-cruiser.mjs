/** The fences between the rooms. Each rule says what to do instead. */

const pure =
  '(questionnaire|procedure|analysis|statistics|disclosure|secrecy|exchange|participants)'
const root = '^(tools/fence-fixture/)?'

/**
 * A package may import these packages and no others.
 *
 * @param {string} from
 * @param {readonly string[]} allowed
 * @param {string} comment
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function onlyPackages(from, allowed, comment) {
  return {
    name: `${from.replaceAll('/', '-')}-knows-only-its-neighbours`,
    severity: 'error',
    comment,
    from: { path: `${root}${from}/` },
    to: {
      path: `${root}(packages|apps)/`,
      pathNot: [`${root}${from}/`, ...allowed.map((name) => `${root}packages/${name}/`)],
    },
  }
}

/** @type {{ forbidden: import('dependency-cruiser').IForbiddenRuleType[], options: import('dependency-cruiser').ICruiseOptions }} */
export default {
  forbidden: [
    {
      name: 'pure-stays-pure',
      severity: 'error',
      comment: 'A pure package has no I/O: take what you need as an argument.',
      from: {
        path: `${root}packages/${pure}/src/`,
        pathNot: '[.](test|arbitrary)[.]ts$|/testing/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'surfaces-never-meet',
      severity: 'error',
      comment: 'The collector, the admission and the staff application talk over HTTP only.',
      from: { path: '^apps/(collector|admission|staff)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'outside-knows-no-internals',
      severity: 'error',
      comment:
        'Collector and admission stand in the open. Move what they need into questionnaire, exchange, secrecy or design.',
      from: { path: '^apps/(collector|admission)/' },
      to: {
        path: '^packages/(procedure|analysis|statistics|disclosure|participants|documents|storage|formats)/',
      },
    },
    onlyPackages('packages/questionnaire', [], 'The questionnaire core knows nobody.'),
    onlyPackages('packages/procedure', [], 'The procedure core knows nobody.'),
    onlyPackages('packages/database', [], 'The database knows nobody.'),
    onlyPackages('packages/launch', [], 'What loads programs is loaded before them.'),
    onlyPackages('packages/service', [], 'Being a process is all that service knows.'),
    onlyPackages('packages/secrecy', [], 'Secrecy knows nobody.'),
    onlyPackages('packages/participants', [], 'Lists and draws know nobody.'),
    onlyPackages('packages/statistics', [], 'Statistics knows numbers, and nobody.'),
    onlyPackages('packages/disclosure', [], 'Disclosure control knows tables, and nobody.'),
    onlyPackages(
      'packages/analysis',
      ['questionnaire', 'statistics', 'disclosure'],
      'Analysis reads answers to a questionnaire, nothing else.',
    ),
    {
      name: 'single-answers-have-one-door',
      severity: 'error',
      comment:
        'Single answers leave analysis for the export on record and for anonymised data only. Ask releaseResults or releaseTable.',
      from: {
        path: '^(packages|apps)/',
        pathNot: '^(apps/staff/src/microdata/|bench/|packages/analysis/)',
      },
      to: { path: '^packages/analysis/src/microdata[.]ts$' },
    },
    {
      name: 'only-analysis-counts',
      severity: 'error',
      comment:
        'What may be shown comes out of analysis, after disclosure control. Ask it for the figure you need.',
      from: {
        path: '^(packages|apps)/',
        pathNot: '^packages/(analysis|statistics|disclosure)/',
      },
      to: { path: '^packages/(statistics|disclosure)/' },
    },
    onlyPackages(
      'packages/exchange',
      ['questionnaire'],
      'Exchange describes what crosses between processes.',
    ),
    onlyPackages(
      'packages/formats',
      ['questionnaire', 'procedure'],
      'Formats turn files into our words and back.',
    ),
    onlyPackages(
      'packages/design',
      ['questionnaire', 'exchange', 'secrecy', 'launch'],
      'Design shows what it is given; only its scripts for browsers keep secrets.',
    ),
    onlyPackages(
      'packages/documents',
      ['exchange', 'design'],
      'Documents lay out blocks; let the caller make them.',
    ),
    onlyPackages(
      'packages/storage',
      ['database', 'exchange', 'procedure', 'questionnaire', 'secrecy'],
      'Storage remembers; it does not compute, but for what proves that it remembers rightly.',
    ),
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two modules that need each other at run time are one module, or there is a third one hiding.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      comment: 'Product code does not import tests.',
      from: { pathNot: '[.](test|arbitrary|examples)[.]tsx?$|/testing/|^(e2e|bench)/' },
      to: { path: '[.](test|arbitrary)[.]tsx?$|/testing/' },
    },
    {
      name: 'no-undeclared-dependency',
      severity: 'error',
      comment: 'npm hoists: name every package you import in your own package.json.',
      from: { path: '^(packages|apps)/', pathNot: '[.](test|arbitrary)[.]tsx?$|/testing/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'This import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
}
