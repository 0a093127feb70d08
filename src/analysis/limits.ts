/** How often questions that lead to each other in a circle are asked before they count as unanswered: two are usual. */
export const mostTurns = 10;
