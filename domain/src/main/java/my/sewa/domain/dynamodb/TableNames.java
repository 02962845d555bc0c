package my.sewa.domain.dynamodb;

/** What the tables of one installation are called: a prefix, empty or not, before every name. */
public record TableNames(String prefix) {
    public String of(Table table) {
        return prefix + table.baseName();
    }

    /** The table of that full name; {@code IllegalArgumentException} if it is not ours. */
    public Table table(String name) {
        for (var table : Table.values()) {
            if (of(table).equals(name)) {
                return table;
            }
        }
        throw new IllegalArgumentException("no table of ours: " + name);
    }
}
