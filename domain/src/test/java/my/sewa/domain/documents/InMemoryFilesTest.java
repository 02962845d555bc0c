package my.sewa.domain.documents;

import my.sewa.domain.tenant.TenantId;

class InMemoryFilesTest implements FilesContract {
    private final InMemoryFiles files = new InMemoryFiles();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Files files() {
        return files;
    }
}
