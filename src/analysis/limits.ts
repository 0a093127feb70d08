/** How many statements of a script are left out because TypeScript throws on them: each costs some twenty readings. */
export const mostUnread = 3;

/** How often questions that lead to each other in a circle are asked before they count as unanswered: two are usual. */
export const mostTurns = 10;
