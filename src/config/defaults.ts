/** The label that every issue bears unless the configuration names another one. */
export const defaultLabel = 'roadmap'
