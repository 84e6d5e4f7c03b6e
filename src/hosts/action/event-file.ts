/*
 * The first thing that the Action loads. `@actions/github` reads the event when it is loaded, and throws where the file holds
 * no JSON, before anybody could say so in words. Nothing here needs what it reads.
 */
const { GITHUB_EVENT_PATH } = process.env
delete process.env.GITHUB_EVENT_PATH

/** The environment as the runner made it. */
export const environment = { ...process.env, GITHUB_EVENT_PATH }
