import fc from 'fast-check'

/*
 * The same cases in every run, so that a check of somebody's change fails for that change only. `FC_SEED=$RANDOM` tries
 * others; what they find becomes a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_124) })
