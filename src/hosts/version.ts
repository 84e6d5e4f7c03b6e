import manifest from '../../package.json' with { type: 'json' }

/** The version of this package, from its manifest. */
export const version: string = manifest.version
