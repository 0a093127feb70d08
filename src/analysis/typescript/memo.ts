import { maxFixpointRounds } from '../limits.js';

/** Returns the answer for a key. `work` computes it once. */
export type Memo<Key, Answer> = (key: Key, work: () => Answer) => Answer;

/** Makes the memos of one program. The answers may depend on each other in cycles. */
export interface Memos {
  /**
   * `unknown` is the answer to a question while it is open, and where it has no stable answer. `isSame` compares two
   * answers, by default as values.
   */
  create<Key, Answer>(unknown: Answer, isSame?: (a: Answer, b: Answer) => boolean): Memo<Key, Answer>;
}

/** The answers of one memo: the final ones, and the questions that have none yet. */
interface Answers<Key, Answer> {
  readonly unknown: Answer;
  readonly kept: Map<Key, Answer>;
  readonly asked: Map<Key, Question<Key, Answer>>;
}

/**
 * A question without a final answer. It is open, that is being computed, or its answer depends on an open question.
 * A class, because there are thousands in each document.
 */
class Question<Key = unknown, Answer = unknown> {
  answer: Answer;
  /** Its index among the open questions. */
  depth: number | undefined = undefined;
  /** The outermost open question that its answer depends on. */
  restsOn: Question | undefined = undefined;
  /** When it was last computed, and when `restsOn` was. */
  turn = 0;
  turnBelow = 0;

  constructor(
    private readonly key: Key,
    private readonly answers: Answers<Key, Answer>,
  ) {
    this.answer = answers.unknown;
  }

  /** Makes its answer final. */
  keep(isStable: boolean): void {
    if (!isStable) this.answer = this.answers.unknown;
    this.answers.kept.set(this.key, this.answer);
    this.answers.asked.delete(this.key);
  }

  forget(): void {
    this.answers.asked.delete(this.key);
  }
}

/**
 * The answers of questions that depend on each other are a fixed point. They are computed again, each from the previous
 * answers of the others, until nothing changes, and only then cached. So they don't depend on which question comes
 * first.
 */
export function createMemos(): Memos {
  const open: Question[] = [];
  /** The questions whose answers depend on an open one, in the order of their answers. */
  const resting: Question[] = [];
  let turn = 0;
  let changes = 0;
  return { create };

  function create<Key, Answer>(
    unknown: Answer,
    isSame: (a: Answer, b: Answer) => boolean = Object.is,
  ): Memo<Key, Answer> {
    const answers: Answers<Key, Answer> = { unknown, kept: new Map(), asked: new Map() };
    const { kept, asked } = answers;

    return (key, work) => {
      const known = kept.get(key);
      if (known !== undefined || kept.has(key)) return known as Answer;
      const question = asked.get(key) ?? ask(key);
      const below = question.depth === undefined ? question.restsOn : question;
      if (below?.depth !== undefined && (below === question || below.turn === question.turnBelow)) restOn(below);
      else answer(question, work);
      return question.answer;
    };

    function ask(key: Key): Question<Key, Answer> {
      const question = new Question(key, answers);
      asked.set(key, question);
      return question;
    }

    function answer(question: Question<Key, Answer>, work: () => Answer): void {
      const first = resting.length;
      question.depth = open.push(question) - 1;
      let isStable = false;
      try {
        for (let turns = 0; turns < maxFixpointRounds && !isStable; turns++) {
          const before = changes;
          workOut(question, work);
          isStable = question.restsOn !== question || changes === before;
        }
      } finally {
        open.pop();
        question.depth = undefined;
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

    function workOut(question: Question<Key, Answer>, work: () => Answer): void {
      question.turn = ++turn;
      question.restsOn = undefined;
      const answer = work();
      if (!isSame(answer, question.answer)) changes++;
      question.answer = answer;
    }
  }

  /** Notes that the question being computed uses the current answer of an open question. */
  function restOn(below: Question): void {
    const top = open.at(-1);
    if (top && (top.restsOn?.depth ?? open.length) > (below.depth ?? 0)) top.restsOn = below;
  }
}
