package my.sewa.domain.transactions;

class InMemoryTransactionsTest implements TransactionsContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public Transactions transactions() {
        return memory;
    }

    @Override
    public Change add(String id) {
        return memory.put(id, "a note", 0);
    }

    @Override
    public Change replace(String id, long readAt) {
        return memory.put(id, "another note", readAt);
    }

    @Override
    public Change put(String id) {
        return memory.put(id, "whatever was there");
    }

    @Override
    public Change remove(String id) {
        return memory.remove(id);
    }

    @Override
    public Change increment(String id) {
        return memory.update(id, String.class, "", note -> note + "one more");
    }

    @Override
    public long version(String id) {
        return memory.find(id).map(InMemoryTransactions.Versioned::version).orElse(0L);
    }
}
