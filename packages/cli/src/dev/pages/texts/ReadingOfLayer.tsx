import type { BuiltInLanguage } from "@waarom/model";
import type { LayerReading, ReadSentence } from "../../texts/reading.js";
import { deskWords } from "../../texts/words/index.js";

interface ReadingOfLayerProps {
  readonly reading: LayerReading;
  readonly language: BuiltInLanguage;
  /** Of the text. */
  readonly textLanguage: string;
}

/** Words in a sentence from which it is marked, also where it is not the longest. */
const long = 20;

/** How one layer reads: its parts in figures, and its sentences with the longest marked. */
export function ReadingOfLayer({ reading, language, textLanguage }: ReadingOfLayerProps) {
  const say = deskWords[language];
  const { layer, limit, readability, sentences } = reading;
  const { words, scores } = readability;
  const number = (value: number, digits = 1) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const parts = [
    say.sentenceCount(readability.sentences),
    say.wordsPerSentence(number(readability.wordsPerSentence)),
    say.syllablesPerWord(number(readability.syllablesPerWord)),
    say.longWords(readability.longWords),
  ];
  const tooMany = limit !== undefined && words > limit;
  return (
    <section className="reading">
      <h4>{say.layer[layer]}</h4>
      <p className="reading-words">
        <span className={tooMany ? "status status-error" : "status"}>{say.wordCount(words, limit)}</span>
        {tooMany && <> ({say.tooManyWords})</>}
        {limit !== undefined && <meter min={0} max={limit} value={words} aria-hidden="true" />}
      </p>
      <p className="reading-parts">{parts.join(" · ")}</p>
      {scores !== undefined && (
        <>
          <p className="reading-parts">{say.scores}:</p>
          <ul className="reading-parts">
            {(["douma", "brouwer", "flesch", "lix"] as const).map((name) => {
              const score = scores[name];
              return score === undefined ? null : (
                <li key={name}>
                  {say.scoreNames[name]} {number(score, 0)} (
                  {name === "lix" ? say.lowerIsEasier : say.higherIsEasier})
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="reading-text" lang={textLanguage}>
        {sentences.map((sentence, index) => (
          <Sentence key={index} sentence={sentence} language={language} />
        ))}
      </p>
    </section>
  );
}

function Sentence({
  sentence,
  language,
}: {
  readonly sentence: ReadSentence;
  readonly language: BuiltInLanguage;
}) {
  const say = deskWords[language];
  const { text, words, longest } = sentence;
  if (!longest && words <= long) return <>{text} </>;
  const note = words > long ? say.longSentence(words) : say.longestSentence(words);
  return (
    <>
      <mark className={words > long ? "reading-long" : "reading-longest"}>{text}</mark>{" "}
      <small lang={language}>({note})</small>{" "}
    </>
  );
}
