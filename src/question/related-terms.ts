import { termOf } from '../text/analyzer.js';

/**
 * English words of which one often stands in an article for another in the question.
 * Within a line each word is related to each other; a word may stand in several lines.
 */
const GROUPS = `
  visit travel trip tour journey delegation
  visit arrive come go
  fly flight land depart arrive go
  arrive arrival land come reach
  leave depart departure withdraw go
  discuss discussion talk debate address issue
  talk meet meeting speak negotiate negotiation summit
  say state tell announce declare claim report confirm
  attack strike airstrike raid bombard bomb hit target
  kill die death dead fatality casualty
  injure wound hurt
  start begin launch open resume
  end finish stop close conclude
  win victory beat defeat triumph
  lose defeat loss
  buy purchase acquire
  sell sale
  build construct construction rebuild reconstruction
  make produce create manufacture
  found establish set create start
  lead head chair run
  president leader head
  keep maintain hold retain
  help aid assist support
  agree agreement deal accord pact
  ask request demand seek
  show reveal demonstrate
  grow increase rise expand
  fall drop decline decrease collapse
  plane aircraft jet airplane
  ship vessel boat
  soldier troop force
  money fund cash
  birthplace born
  marry wife husband spouse
  live home reside
  job work position role
`;

const RELATED = relate(GROUPS);

/** Terms that may stand in an article for `term`, without itself; empty for most. */
export function relatedTerms(term: string): readonly string[] {
  return RELATED.get(term) ?? [];
}

function relate(groups: string): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, readonly string[]>();
  for (const line of groups.trim().split('\n')) {
    const group = [
      ...new Set(
        line
          .trim()
          .split(/\s+/u)
          .map((word) => termOf(word)),
      ),
    ];
    for (const term of group) {
      const others = group.filter((other) => other !== term);
      related.set(term, [...new Set([...(related.get(term) ?? []), ...others])]);
    }
  }
  return related;
}
