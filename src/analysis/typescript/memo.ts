import { maxFixpointRounds } from '../limits.js';

/** Answers a question by its key: what `work` gives, worked out once. */
export type Memo<Key, Answer> = (key: Key, work: () => Answer) => Answer;

/** Makes the memos of one program, whose questions may lead to each other and back to themselves. */
export interface Memos {
  /**
   * `unknown` is the answer to a question while it is worked out, and where it has no stable one. `isSame` compares two
   * answers; by default they are compared as values.
   */
  create<Key, Answer>(unknown: Answer, isSame?: (a: Answer, b: Answer) => boolean): Memo<Key, Answer>;
}

/** A question without a final answer: it is open (being worked out), or its answer rests on an open one. */
interface Question {
  /** Its index among the open questions. */
  place: number | undefined;
  /** The outermost open question that its answer rests on. */
  restsOn: Question | undefined;
  /** When it was last worked out, and when `restsOn` was. */
  turn: number;
  turnBelow: number;
  /** Makes its answer final. */
  keep(isStable: boolean): void;
  forget(): void;
}

interface Answered<Answer> extends Question {
  answer: Answer;
}

/**
 * The answers to questions that lead to each other in a circle are a fixed point: they are worked out again, each from
 * what the others were before, until nothing changes, and are kept only then. So they don't depend on which of them is
 * asked first.
 */
export function createMemos(): Memos {
  const open: Question[] = [];
  /** Those whose answers rest on an open one, in the order in which they were answered. */
  const resting: Question[] = [];
  let turn = 0;
  let changes = 0;
  return { create };

  function create<Key, Answer>(
    unknown: Answer,
    isSame: (a: Answer, b: Answer) => boolean = Object.is,
  ): Memo<Key, Answer> {
    const kept = new Map<Key, Answer>();
    const asked = new Map<Key, Answered<Answer>>();

    return (key, work) => {
      const known = kept.get(key);
      if (known !== undefined || kept.has(key)) return known as Answer;
      const question = asked.get(key) ?? ask(key);
      const below = question.place === undefined ? question.restsOn : question;
      if (below?.place !== undefined && (below === question || below.turn === question.turnBelow)) restOn(below);
      else answer(question, work);
      return question.answer;
    };

    function ask(key: Key): Answered<Answer> {
      const question: Answered<Answer> = {
        answer: unknown,
        place: undefined,
        restsOn: undefined,
        turn: 0,
        turnBelow: 0,
        keep(isStable) {
          if (!isStable) question.answer = unknown;
          kept.set(key, question.answer);
          asked.delete(key);
        },
        forget: () => asked.delete(key),
      };
      asked.set(key, question);
      return question;
    }

    function answer(question: Answered<Answer>, work: () => Answer): void {
      const first = resting.length;
      question.place = open.push(question) - 1;
      let isStable = false;
      try {
        for (let turns = 0; turns < maxFixpointRounds && !isStable; turns++) {
          const before = changes;
          workOut(question, work);
          isStable = question.restsOn !== question || changes === before;
        }
      } finally {
        open.pop();
        question.place = undefined;
      }
      const below = question.restsOn;
      if (below === undefined || below === question) {
        question.keep(isStable);
        for (const other of resting.splice(first)) {
          if (other.turn > question.turn) other.keep(isStable);
          else other.forget();
        }
      } else {
        question.turnBelow = below.turn;
        resting.push(question);
        restOn(below);
      }
    }

    function workOut(question: Answered<Answer>, work: () => Answer): void {
      question.turn = ++turn;
      question.restsOn = undefined;
      const answer = work();
      if (!isSame(answer, question.answer)) changes++;
      question.answer = answer;
    }
  }

  /** What is being worked out now takes the answer of an open question as it is so far. */
  function restOn(below: Question): void {
    const top = open.at(-1);
    if (top && (top.restsOn?.place ?? open.length) > (below.place ?? 0)) top.restsOn = below;
  }
}
