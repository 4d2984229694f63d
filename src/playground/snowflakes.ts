/** Milliseconds of Discord's first day, 2015-01-01, from which its ids count. https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;

/** Gives a new id at every call, each greater than the one before; 18 or 19 digits, as @discordjs/rest expects of an id. */
export type NextId = () => string;

/** Ids that tell the time at which they were given, by `now` in milliseconds. */
export function createSnowflakes(now: () => number): NextId {
  let last = 0n;
  return () => {
    const id = (BigInt(Math.floor(now())) - EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
}
