package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a message holds that may tell what it asks for: the meanings of its words and the kinds of its values. */
final class Features {
    private static final int FEW = 3;
    private static final Set<Concept> EMPTY_WORDS = EnumSet.of(Concept.PARTICLE, Concept.ADDRESS, Concept.AM_PM,
            Concept.AND);
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "did", "does", "do", "has", "have", "had",
            "adakah", "will", "what", "who", "when", "where", "siapa", "apa", "bila");
    private static final Set<String> BACK = Set.of("back", "returned", "here");
    private static final Set<String> DID = Set.of("did", "has", "have", "had", "was", "were", "adakah");
    private static final Set<String> PAST = Set.of("did", "has", "have", "was", "were", "been", "dah", "sudah", "dh",
            "already", "telah", "udah");
    private static final Set<String> ASKING_ENDS = Set.of("ke", "kah", "tak", "x", "ker", "belum", "blm", "kan", "ek",
            "tk", "lom");
    private static final Set<String> MAY = Set.of("can", "may", "could", "boleh", "blh", "bole");
    private static final Set<String> MAY_WE = Set.of("i", "we", "saya", "sy", "kita", "ke", "tak", "x");
    private static final Set<String> HAVE = Set.of("has", "have", "got", "pegang", "pakai", "guna", "ada");
    private static final Set<String> DOUBT = Set.of("maybe", "perhaps", "might", "mungkin", "barangkali", "tanya",
            "asks", "asked", "asking");
    private static final Set<String> IF = Set.of("if", "kalau", "klu", "kalo", "jika", "sekiranya");
    private static final Set<String> POLITE = Set.of("boleh", "blh", "possible", "can", "ada", "free", "sempat");
    private static final Set<String> OTHERS = Set.of("lain", "lain2", "baki", "rest", "others");
    private static final String KAH = "kah";
    private static final Set<String> LANGUAGES = Set.of("only:ENGLISH", "only:MALAY");

    private final Set<String> names = new HashSet<>();
    private final EnumSet<Concept> concepts = EnumSet.noneOf(Concept.class);
    private final Scan scan;

    Features(Scan scan) {
        this.scan = scan;
        words();
        asking();
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean has(Concept concept) {
        return concepts.contains(concept);
    }

    void add(String name, boolean holds) {
        if (holds) {
            names.add(name);
        }
    }

    private void words() {
        @Nullable
        EnumSet<Concept> common = null;
        var please = true;
        var meaningful = 0;
        var values = false;
        for (var i = 0; i < scan.size();) {
            if (!scan.free(i)) {
                values = values || scan.claim(i) != Span.Kind.NOISE;
                i++;
                continue;
            }
            var phrase = longest(i);
            var meanings = phrase == null ? guess(i) : phrase.values().keySet();
            meanings.forEach(this::add);
            var counts = scan.token(i).isWord() && meanings.stream().noneMatch(EMPTY_WORDS::contains)
                    || !scan.token(i).isWord() && !meanings.isEmpty();
            if (counts && !meanings.contains(Concept.PLEASE)) {
                var first = meaningful == 0;
                meanings.forEach(meaning -> add("first:" + meaning, first));
                add("odd", meanings.isEmpty());
                meaningful++;
                common = common == null ? copy(meanings) : retained(common, meanings);
            } else if (scan.token(i).isNumber()) {
                values = true;
            }
            please = please && (meanings.contains(Concept.PLEASE) || !scan.token(i).isWord());
            i += phrase == null ? 1 : phrase.length();
        }
        only(common, please && !names.isEmpty(), values);
        add("few", meaningful <= FEW);
    }

    private void only(@Nullable EnumSet<Concept> common, boolean please, boolean values) {
        if (values) {
            return;
        }
        if (common != null) {
            common.forEach(concept -> add("only:" + concept, true));
            add("only:LANGUAGE", LANGUAGES.stream().anyMatch(names::contains));
        } else {
            add("only:PLEASE",
                    please && (scan.tokens.stream().anyMatch(token -> token.is("tolong") || token.is("tlg"))));
            add("only:CONFIRM", lonely(Concept.CONFIRM));
            add("only:GREET", lonely(Concept.GREET) && !lonely(Concept.CONFIRM));
        }
    }

    /** A word that is empty beside others may be all there is. */
    private boolean lonely(Concept concept) {
        return scan.size() > 0 && scan.means(0, concept);
    }

    private static EnumSet<Concept> copy(Set<Concept> concepts) {
        return concepts.isEmpty() ? EnumSet.noneOf(Concept.class) : EnumSet.copyOf(concepts);
    }

    private static EnumSet<Concept> retained(EnumSet<Concept> concepts, Set<Concept> others) {
        concepts.retainAll(others);
        return concepts;
    }

    private void add(Concept concept) {
        concepts.add(concept);
        names.add(concept.name());
    }

    private Lexicon.@Nullable Phrase longest(int index) {
        for (var phrase : scan.phrases(index).reversed()) {
            if (scan.free(index, index + phrase.length())) {
                return phrase;
            }
        }
        return null;
    }

    private Set<Concept> guess(int index) {
        return scan.token(index).isWord() && !scan.known(index)
                ? Lexicon.shipped()
                    .guess(scan.token(index).word())
                    .map(phrase -> phrase.values().keySet())
                    .orElse(Set.of())
                : Set.of();
    }

    private void asking() {
        var spoken = new ArrayList<String>();
        for (var i = 0; i < scan.size(); i++) {
            var token = scan.token(i);
            if (token.is("?") || !scan.free(i) && scan.claim(i) != Span.Kind.NOISE) {
                spoken.add(token.is("?") ? "?" : "");
            } else if (token.isWord() && scan.free(i)) {
                spoken.add(token.word());
            }
        }
        if (spoken.isEmpty()) {
            return;
        }
        // Sudahkah, bolehkah.
        var kah = spoken.stream().anyMatch(Features::kah);
        spoken.replaceAll(word -> kah(word) ? word.substring(0, word.length() - KAH.length()) : word);
        var first = spoken.stream()
            .filter(word -> !word.isEmpty() && !word.equals("so") && !word.equals("eh"))
            .findFirst()
            .orElse("");
        var last = last(spoken);
        var be = BE.contains(first) && !tellsOfReturn(spoken, first) && !passive(spoken, first);
        add("be", be && !has("only:CONFIRM"));
        add("did", DID.contains(first));
        add("asks",
                spoken.contains("?") || be || kah || spoken.size() > 1 && ASKING_ENDS.contains(last) && !others(spoken)
                        || past(spoken) && askedOfDocument());
        add("past", past(spoken));
        add("howto", has(Concept.HOW_TO));
        add("dont", has(Concept.DONT) || negated());
        add("may", spoken.size() > 2 && MAY.contains(first) && MAY_WE.contains(spoken.get(spoken.indexOf(first) + 1)));
        add("doubt", doubt(spoken) || has(Concept.SHOULD));
        add("if", conditional(spoken));
        add("unwanted", unwanted());
        add("get", spoken.contains("get") || spoken.contains("dapatkan"));
        add("have", spoken.stream().anyMatch(HAVE::contains));
        add("quotes", spoken.contains("quotes") || spoken.contains("quotations"));
    }

    /** "RN-0096 is back": who asks puts the verb first, or a question mark last. */
    private static boolean tellsOfReturn(List<String> spoken, String first) {
        var next = spoken.indexOf(first) + 1;
        return spoken.getFirst().isEmpty() && next < spoken.size() && BACK.contains(spoken.get(next))
                && !spoken.contains("?");
    }

    /** "RN-0312 has been handed over" tells; "has RN-0312 been handed over" asks. */
    private static boolean passive(List<String> spoken, String first) {
        var at = spoken.indexOf(first);
        return spoken.getFirst().isEmpty() && at + 1 < spoken.size() && spoken.get(at + 1).equals("been")
                && !spoken.contains("?");
    }

    /** "Asking for their statement" asks for it; "asking if" only wonders. */
    private static boolean doubt(List<String> spoken) {
        for (var i = 0; i < spoken.size(); i++) {
            if (DOUBT.contains(spoken.get(i)) && !(i + 1 < spoken.size() && spoken.get(i + 1).equals("for"))) {
                return true;
            }
        }
        return false;
    }

    /** "Yang lain belum" tells of the rest. */
    private static boolean others(List<String> spoken) {
        return spoken.size() > 1 && OTHERS.contains(spoken.get(spoken.size() - 2));
    }

    private static boolean kah(String word) {
        return word.endsWith(KAH) && word.length() > KAH.length() + 2 && !BE.contains(word);
    }

    /** "Kalau boleh" and "if possible" are only polite. */
    private static boolean conditional(List<String> spoken) {
        for (var i = 0; i + 1 < spoken.size(); i++) {
            if (IF.contains(spoken.get(i)) && !POLITE.contains(spoken.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Xnak compressor": what is not wanted is an item, not the doing. */
    private boolean unwanted() {
        for (var i = 0; i < scan.size(); i++) {
            var end = i + scan.skip(i, Concept.DONT);
            if (end > i && scan.free(i) && scan.means(i, Concept.REJECT) && scan.claim(end) == Span.Kind.ITEM) {
                return true;
            }
        }
        return false;
    }

    /** "Dah hantar ke QT-0231": this "ke" asks, while "hantar ke site" goes somewhere. */
    private boolean askedOfDocument() {
        for (var i = 1; i + 1 < scan.size(); i++) {
            if (scan.free(i) && scan.is(i, "ke") && scan.claim(i + 1) == Span.Kind.REF) {
                return true;
            }
        }
        return false;
    }

    private static String last(List<String> spoken) {
        for (var word : spoken.reversed()) {
            if (!word.equals("?") && !word.equals("boss") && !word.equals("bos") && !word.equals("ya")
                    && !word.equals("lagi")) {
                return word;
            }
        }
        return "";
    }

    private static boolean past(List<String> spoken) {
        return spoken.stream().anyMatch(PAST::contains) || spoken.stream().anyMatch(word -> word.equals("signed"));
    }

    /** "Tak hantar", "x hantar": a verb after not. */
    private boolean negated() {
        for (var i = 0; i + 1 < scan.size(); i++) {
            if (scan.free(i) && scan.means(i, Concept.NOT) && scan.means(i + 1, Concept.SEND)
                    && !scan.is(i + 2, "lagi")) {
                return true;
            }
        }
        return false;
    }
}
