/** A server that has the bot; a direct channel with it; or any other, where a person has brought it along. */
export type Place = 'server' | 'direct' | 'elsewhere';
